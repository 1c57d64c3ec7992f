#!/usr/bin/env node
import '../build/promise-audit.mjs';
