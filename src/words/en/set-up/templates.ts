/** A trade: where its customers meet a brand, stage by stage, and what is typically promised there. */
export interface Template {
  name: string;
  touchpoints: { touchpoint: string; stage: string; phase: 'Before' | 'During' | 'After'; promises: string[] }[];
}

type Line = [phase: 'Before' | 'During' | 'After', stage: string, touchpoint: string, ...promises: string[]];

const template = (name: string, ...lines: Line[]): Template => ({
  name,
  touchpoints: lines.map(([phase, stage, touchpoint, ...promises]) => ({ phase, stage, touchpoint, promises })),
});

/** By the names that the command line knows them by. */
export const templates: Record<'cafe' | 'hotel' | 'shop' | 'bank' | 'clinic' | 'software' | 'transport', Template> = {
  cafe: template(
    'Café or restaurant',
    ['Before', 'Find us', 'Website', 'Opening hours that are always right'],
    ['Before', 'Book', 'Booking', 'Your table is ready at the time you booked'],
    ['During', 'Arrive', 'Welcome', 'A friendly welcome', 'Seated within 5 minutes'],
    ['During', 'Order', 'Counter or table', 'Your order taken within 5 minutes'],
    ['During', 'Enjoy', 'Food and drink', 'Fresh every day', 'On the table within 15 minutes'],
    ['During', 'Enjoy', 'Guest area', 'Spotlessly clean'],
    ['During', 'Order from home', 'Delivery', 'Delivered hot, within 45 minutes'],
    ['During', 'Pay', 'Bill', 'Fair prices'],
    ['After', 'Come back', 'Loyalty card', 'The tenth coffee is free'],
    ['After', 'Speak up', 'Complaints', 'We answer within 24 hours'],
  ),
  hotel: template(
    'Hotel',
    ['Before', 'Choose', 'Website', 'Rooms as in the pictures'],
    ['Before', 'Book', 'Booking', 'Lowest price when you book direct', 'Free cancellation until the day before'],
    ['During', 'Arrive', 'Check-in', 'Checked in within 5 minutes', 'A warm welcome'],
    ['During', 'Stay', 'Room', 'Spotless rooms', 'Quiet nights'],
    ['During', 'Stay', 'Wi-Fi', 'Free, fast Wi-Fi in every room'],
    ['During', 'Stay', 'Breakfast', 'Freshly made breakfast'],
    ['During', 'Stay', 'Requests', 'What is broken is mended within 30 minutes'],
    ['After', 'Leave', 'Check-out', 'No waiting at check-out', 'A bill without surprises'],
    ['After', 'Speak up', 'Guest relations', 'We answer every review within 3 days'],
    ['After', 'Come back', 'Loyalty', 'A better room wherever there is one'],
  ),
  shop: template(
    'Online shop',
    ['Before', 'Choose', 'Product page', 'Products as described'],
    ['Before', 'Choose', 'Advice', 'A person answers within 2 minutes'],
    ['During', 'Buy', 'Checkout', 'Ordering that is easy', 'No hidden costs'],
    ['During', 'Wait', 'Dispatch', 'Dispatched the same day'],
    ['During', 'Receive', 'Delivery', 'Delivered within 2 days', 'Delivered on the day we say'],
    ['During', 'Receive', 'Parcel', 'Arrives undamaged and complete'],
    ['After', 'Send back', 'Returns', 'Free returns', 'Money back within 7 days'],
    ['After', 'Ask', 'Customer service', 'We answer within 24 hours', 'Solved at the first contact'],
    ['After', 'Come back', 'Newsletter', 'Unsubscribe with one click'],
  ),
  bank: template(
    'Bank or insurer',
    ['Before', 'Choose', 'Advice', 'Advice that is easy to understand', 'An appointment within 3 days'],
    ['Before', 'Choose', 'Prices', 'No hidden fees'],
    ['During', 'Open', 'Application', 'Opened in 10 minutes', 'A decision within 2 days'],
    ['During', 'Use', 'App', 'Available 99.9 % of the time', 'Easy to use'],
    ['During', 'Use', 'Branch', 'Served within 5 minutes'],
    ['During', 'Use', 'Telephone', 'A person answers within 60 seconds'],
    ['During', 'Claim', 'Claims', 'First answer within 24 hours', 'Paid within 10 days'],
    ['After', 'Speak up', 'Complaints', 'Every complaint settled within 15 days'],
    ['After', 'Leave', 'Cancellation', 'Cancel at any time, online'],
  ),
  clinic: template(
    'Clinic or practice',
    ['Before', 'Find us', 'Telephone', 'A person answers within 3 minutes'],
    ['Before', 'Book', 'Appointment', 'An appointment within 7 days'],
    ['During', 'Arrive', 'Reception', 'A friendly welcome'],
    ['During', 'Wait', 'Waiting room', 'Seen within 20 minutes'],
    ['During', 'Treatment', 'Doctor', 'Time for your questions', 'Explained so that you understand it'],
    ['During', 'Treatment', 'Care', 'You are treated with respect', 'Spotlessly clean'],
    ['After', 'Results', 'Results', 'Results within 3 days'],
    ['After', 'Recover', 'Follow-up', 'We call you within 2 days'],
    ['After', 'Speak up', 'Complaints', 'We answer within 5 days'],
  ),
  software: template(
    'Software service',
    ['Before', 'Choose', 'Website', 'Prices that everybody can see'],
    ['Before', 'Try', 'Trial', 'Free for 14 days, no card needed'],
    ['During', 'Start', 'Set-up', 'Ready in 10 minutes', 'Easy to set up'],
    ['During', 'Use', 'Product', 'Easy to use', 'Available 99.9 % of the time'],
    ['During', 'Use', 'Security', 'Your data are safe'],
    ['During', 'Get help', 'Support', 'First answer within 4 hours', 'Solved within 2 days', 'Friendly support'],
    ['During', 'Get help', 'Help pages', 'Answers that are easy to find'],
    ['After', 'Pay', 'Invoice', 'No surprises on the invoice'],
    ['After', 'Leave', 'Cancellation', 'Cancel at any time, with two clicks', 'Take all your data with you'],
  ),
  transport: template(
    'Public transport',
    ['Before', 'Plan', 'Timetable', 'Live times that are right'],
    ['Before', 'Buy', 'Ticket', 'A ticket in one minute', 'Easy to buy'],
    ['Before', 'Wait', 'Stop or station', 'Clean and safe'],
    ['During', 'Ride', 'Punctuality', '95 % of all trips on time'],
    ['During', 'Ride', 'Vehicle', 'Clean vehicles', 'A seat outside the rush hour'],
    ['During', 'Ride', 'Staff', 'Friendly staff'],
    ['During', 'Disruption', 'Information', 'We tell you within 5 minutes when something is late'],
    ['After', 'Money back', 'Refunds', 'Money back within 14 days when you are an hour late'],
    ['After', 'Speak up', 'Complaints', 'We answer within 5 days'],
    ['After', 'Speak up', 'Lost property', 'Found things are kept for 3 months'],
  ),
};

/** What is said once a template is there. */
export const templateDone = (touchpoints: number, promises: number): string =>
  `${touchpoints} ${touchpoints === 1 ? 'touchpoint' : 'touchpoints'} and ${promises} ${promises === 1 ? 'promise' : 'promises'} are written down: put them into your own words.`;
