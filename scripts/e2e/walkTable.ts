/** The steps of each walk, and the page that a step is about. In `npm run gate` the steps of a page take turns between the devices. */
export const WALKS = {
  looks: {
    'an event that nobody has mirrored': 'event',
    'a search, unfolded': 'event',
    'a tagged colleague and the way back': 'event',
    'a request, an open seat and its function': 'meeting',
    'a meeting that was cancelled': 'meeting',
    'a meeting that is over, and whether it helped': 'meeting',
    'a colleague who is asked': 'meeting',
    'a colleague who comes': 'meeting',
    'a colleague who cannot come': 'meeting',
    'a colleague who asked': 'meeting',
    'a colleague who could ask': 'meeting',
    'a colleague who was taken off again': 'meeting',
    'a colleague who did not go, or did after all': 'meeting',
    'a meeting that is over, and nobody was tagged': 'meeting',
    '"did you go?"': 'meeting',
    'a debrief that is owed': 'meeting',
    'a meeting that is gone': 'meeting',
    'the page of an event, still loading': 'event',
    'the page of an event without an org': 'event',
    'the board': 'board',
    'the board for a rep who is asked': 'board',
    'the board with nothing that fits': 'board',
    'the board, still loading': 'board',
    'the board without an org': 'board',
    'my field time of a colleague': 'field time',
    'my field time of a rep': 'field time',
    'my field time of somebody else': 'field time',
    'my field time, still loading': 'field time',
    'my field time without an org': 'field time',
    'visits of a deal': 'deal',
    'a deal that nobody came along to': 'deal',
    'adding colleagues': 'adding colleagues',
    'adding colleagues, and nobody fits': 'adding colleagues',
    'adding colleagues without an org': 'adding colleagues'
  },
  german: {
    'the home of a rep': 'home',
    'the home of a colleague': 'home',
    'the home of a sales manager': 'home',
    'the home of a leader': 'home',
    'an event': 'event',
    'a coming meeting': 'meeting',
    'a deal': 'deal',
    'a deal, for its rep': 'deal',
    'a customer': 'customer',
    'what hinders sales': 'tools',
    'a held meeting, for its rep': 'meeting',
    'the board': 'board',
    'the triage': 'triage',
    'a theme': 'theme',
    'adding colleagues': 'adding colleagues',
    'Ridealong Health': 'health',
    // On a phone a list has no headings, on a desktop no cards: each is on both
    'the list of Challenge_Theme__c': 'list of themes',
    'the list of Customer_Challenge__c': 'list of challenges',
    'the list of Customer_Meeting__c': 'list of meetings',
    'the list of Ridealong_Colleague__c': 'list of colleagues',
    'the dashboard Customer_Contact': 'dashboard',
    'the dashboard Customer_Voice': 'dashboard',
    'the form that tags somebody': 'event',
    'the form of a challenge': 'deal',
    'the form of a decision': 'theme',
    'the letter to the customer': 'deal'
  },
  longWords: {
    'an event': 'event',
    'a coming meeting': 'meeting',
    'a held meeting': 'meeting',
    'the board': 'board',
    'my field time of a colleague': 'field time',
    'my field time of a rep': 'field time',
    'adding colleagues': 'adding colleagues',
    'a deal': 'deal',
    'a customer': 'customer',
    'what hinders sales': 'tools',
    'the home of a colleague': 'home',
    'the home of a leader': 'home of a leader',
    'the home of an admin': 'home of an admin',
    'whether Ridealong is healthy': 'health'
  },
  longWordsOfChallenges: {
    'the letter to the customer': 'deal',
    'the form of a challenge': 'deal',
    'what other customers said': 'deal',
    'a theme': 'theme',
    'the triage': 'triage',
    'the triage, with another theme': 'triage',
    'the home of a rep': 'home'
  },
  comingAlong: {
    'a rep tags with one tap on an event that nobody has mirrored, and takes it back': 'event',
    'a rep finds anybody in four interactions, and may say why': 'event',
    'a colleague answers in one tap from the page of the bell': 'meeting',
    'a debrief with one challenge takes three interactions': 'meeting',
    '"no" ends it; the rep says in one tap whether somebody helped': 'meeting',
    'a colleague asks on the board, and the rep brings them along': 'board',
    'my field time shows what is owed, and "yes" leads to the debrief': 'field time'
  },
  challenges: {
    'one sentence is saved in three interactions, with one hand': 'deal',
    'everything that can be told arrives, the last meeting chosen already': 'deal',
    'a solution is asked about, and one tap moves it where solutions are kept': 'deal',
    'what was heard before is found while typing, and linked instead of repeated': 'deal',
    'heard it too is one tap; the second one adds a quote, and no weight': 'deal',
    'a decision with its reason shows on the deal, and the customer is told': 'deal',
    'themes are merged after a look ahead, links lead on, and it is taken back': 'theme',
    'a part is split off into a theme of its own, and goes back': 'theme'
  },
  taps: {
    'to tag from home is one tap': 'home',
    'a debrief of one sentence from home is two taps and the sentence': 'home',
    'heard nothing new is one tap, in sight without scrolling': 'meeting',
    'to decide is three taps and the reason': 'theme',
    'the letter to a customer is one tap from home': 'home'
  },
  slips: {
    'B6: heard too is said, and taken back, where the finger is': 'deal',
    'B9: a split is said, and taken back, where the finger is, and leaves no theme behind': 'theme'
  },
  figures: {
    'the dashboard Customer Contact shows each of its components': 'dashboard',
    'the dashboard Customer Voice shows each of its components': 'dashboard',
    'the report Field Time by Function and Month is readable': 'report',
    'the report Win Rate by Joint Meeting is readable': 'report',
    'the report Where to Go Next is readable': 'report',
    'the report Recurring Challenges is readable': 'report'
  },
  customer: {
    'one problem stands once, with the worst of its deals and what became of it': 'customer',
    'who has met them, when last and when next, by name': 'customer'
  },
  tools: {
    'a vote is a deal, one tap, with one request to read the page': 'tools'
  },
  mainJob: {
    'a visit becomes a figure in a report': 'the whole chain'
  },
  mainJobOfOthersData: {
    'tag, log, sync, report': 'the whole chain'
  }
} as const satisfies Record<string, Record<string, string>>;
