/** What Google says to users, in the language of their accounts; as public lists of an add-on maker have them. */
export const messages = {
  en: {
    protected:
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  fr: {
    protected:
      "Vous tentez de modifier une cellule ou un objet protégés. Si vous devez effectuer des modifications, contactez le propriétaire de la feuille de calcul pour qu'il supprime la protection.",
    outside: 'Les coordonnées de la plage se trouvent en dehors des dimensions de la feuille.',
  },
  de: {
    protected:
      'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Wenden Sie sich an den Eigentümer der Tabelle, um den Schutz aufzuheben.',
    outside: 'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
  },
};
