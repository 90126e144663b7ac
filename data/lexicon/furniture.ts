/**
 * What stands on a news page or in a pasted article without being part of it. Written down from the page furniture that
 * news sites share (content-management templates, wire conventions, the prompts of share, newsletter and comment
 * widgets). Compared in lower case, straight apostrophes, without the marks at either end of the line.
 */

/** Whole lines. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  `about the author|about the authors|about the writer|about author|author bio|
  leave a comment|leave a reply|leave a response|add a comment|post a comment|post comment|comments|comment|view comments|show comments|
  see comments|read comments|view all comments|join the conversation|join the discussion|comments are closed|no comments|
  no comments yet|cancel reply|reply|log in to comment|sign in to comment|be the first to comment|load comments|
  advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|
  paid post|partner content|ad feedback|story continues below advertisement|story continued below|popular video|popular videos|view images|view image|autoplay|autoplay autoplay|embed|video|videos|live updates|story continues below|story continues|
  article continues below|article continues below advertisement|continue reading below|article continues after advertisement|
  story continues after advertisement|advertisement - scroll to continue|advertisement scroll to continue|
  scroll to continue|scroll down to continue|skip advertisement|skip to content|skip to main content|
  advertisement - story continues below|report ad|report this ad|remove ads|
  read more|read the full story|read full story|read full article|read the full article|continue reading|more|show more|load more|see more|
  view more|learn more|more info|keep reading|read next|up next|next article|previous article|next post|previous post|
  next story|previous story|read also|also read|see also|read this next|what to read next|
  related|related articles|related stories|related story|related article|related posts|related content|related news|
  related coverage|related topics|related links|related video|related videos|more on this|more on this story|more on this topic|
  more from|more stories|more news|more coverage|you may also like|you might also like|recommended|recommended for you|
  recommended stories|recommended reading|recommended articles|around the web|from around the web|from the web|
  more from the web|most read|most popular|most viewed|most shared|trending|trending now|trending stories|popular now|popular stories|
  latest news|latest stories|top stories|top story|editor's picks|editors' picks|don't miss|in case you missed it|must read|
  must reads|what others are reading|
  share|share this|share this article|share this story|share this post|share on facebook|share on twitter|share on x|
  share on linkedin|share on whatsapp|share via email|share by email|share with your friends|share article|share story|
  share this with|share this page|copy link|copy this link|link copied|copy url|email this|email this article|
  email article|email|e-mail|print|print this|print article|print this article|save|save article|save this article|bookmark|tweet|
  facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|messenger|instagram|flipboard|tumblr|gift this article|
  gift article|listen|listen to this article|listen to article|listen to this story|listen now|play|play video|
  watch live|view gallery|view photos|photos|gallery|photo gallery|image gallery|hide caption|toggle caption|
  caption|enlarge this image|open image modal|view image in fullscreen|image caption|image source|media caption|
  getty images|getty|reuters|associated press|ap photo|file photo|stock photo|photo illustration|
  follow|follow us|follow us on|following|follow on twitter|follow us on twitter|follow us on facebook|follow the author|
  like us on facebook|find us on facebook|connect with us|stay connected|
  newsletter|newsletters|sign up|sign up now|sign up here|subscribe|subscribe now|subscribe today|subscribe here|sign in|log in|login|
  register|register now|free newsletter|get the newsletter|get our newsletter|email address|your email address|
  enter your email|enter your email address|enter email|submit|thank you for subscribing|thanks for signing up|
  thank you for reading|thanks for reading|privacy policy|terms of use|terms of service|terms and conditions|
  contact us|about us|back to top|home|menu|search|close|skip|topics|tags|filed under|categories|in this article|in this story|
  key points|correction|corrections|feedback|published|updated|send us feedback|report an error|report a typo|report error|
  support us|donate|donate now|become a member|support our journalism|
  abstract|full text|load-date|document|copyright|all rights reserved|end of document`
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ""),
);

/**
 * How a line of furniture begins, whatever comes after. Those with a colon are labels; a line that begins like one of the
 * others is kept where it quotes somebody.
 */
export const FURNITURE_OPENINGS: readonly string[] = `
  read more:|read more at|read more about|read more on|read more from|read the rest|read the full|read also:|also read:|read:|
  read next:|must read:|see also:|see more:|see related:|related:|related story:|related stories:|related article:|
  related articles:|related post:|related video:|related coverage:|more:|more on this|more from|more stories|
  more coverage:|more news:|watch:|video:|listen:|watch the video|watch the full|watch the clip|watch the ad|watch more|
  watch live:|listen to the|click here|click to|click on the|tap here|
  you may also like|you might also like|you may also be interested|don't miss:|recommended:|up next:|next:|
  photo:|photos:|photo by|photos by|photo credit|photo courtesy|photograph:|photograph by|photography by|image:|image credit|
  image courtesy|image source|image caption|media caption|image by|images:|picture:|pictures:|pic:|credit:|credits:|caption:|file photo|illustration:|
  illustration by|graphic:|graphic by|featured image|feature image|cover image|video by|video courtesy|
  copyright ©|copyright (c)|copyright 1|copyright 2|copyright the |copyright by |©|(c) 20|(c) copyright|all rights reserved|this material may not be published|
  follow us|please follow|follow me on|follow on twitter|follow on facebook|follow all|follow our|like us|find us on|join us on|connect with|
  share this|share on|share your|tweet this|email this|
  sign up|subscribe to|subscribe now|subscribe for|subscribe today|get the latest|get our|get your daily|get breaking|get unlimited|
  receive our|enter your email|join our|join the conversation|join the discussion|register for|download the|download our|
  already a subscriber|not a subscriber|become a member|become a subscriber|support our|support independent|
  this content is for subscribers|to continue reading|
  leave a comment|leave a reply|add a comment|post a comment|add your comment|what do you think|let us know what you think|
  let us know in the comments|tell us what you think|have your say|have a story|have a tip|have a news tip|got a tip|got a story|do you have a tip|
  send us your|send tips|send your tips|send news tips|email us at|contact us at|contact the author|contact the reporter|
  contact the writer|to contact the|e-mail the|email the|write to the author|
  filed under|posted in|categories:|category:|tags:|tag:|topics:|topic:|tagged:|tagged with|tagged as|in this article:|keywords:|
  you must be logged in|your email address will not|required fields are|comments are closed|comments are moderated|comments (|view all|view comments|show comments|
  advertisement|ad by|ads by|sponsored by|promoted by|paid for by|story continues|article continues|continue reading|
  most read:|trending:|editor's note:|this article originally appeared|this story originally appeared|
  this post originally appeared|this article was originally published|this story was originally published|
  this article first appeared|this story first appeared|originally published|a version of this article|
  reprinted with permission|reprinted courtesy|republished with permission|the views expressed|the opinions expressed|
  views expressed|opinions expressed|
  last updated|updated:|updated on|updated at|published:|published on|published at|posted:|posted on|posted at|first published|
  date published|last modified|estimated reading time|reading time:`
  .split("|")
  .map((phrase) => phrase.replace(/^\s+/, ""))
  .filter((phrase) => phrase !== "");

/** Headings under which page furniture stands in the tail of a text: the author's own note, or links to other stories. */
export const AUTHOR_HEADINGS: ReadonlySet<string> = new Set([
  "about the author",
  "about the authors",
  "about the writer",
  "about author",
  "author bio",
]);

export const LINK_HEADINGS: ReadonlySet<string> = new Set(
  `related|related articles|related stories|related posts|related content|related news|related coverage|related links|
  read more|read next|more on this story|more on this topic|more stories|more news|you may also like|you might also like|
  recommended|recommended for you|recommended stories|recommended articles|most read|most popular|most viewed|trending|trending now|
  popular stories|latest news|latest stories|top stories|editor's picks|editors' picks|from around the web|around the web|
  what to read next|see also|also read`
    .split("|")
    .map((phrase) => phrase.trim()),
);

/** News agencies and picture services that a caption's credit names. */
export const PICTURE_CREDITS: readonly string[] =
  `getty images|getty|reuters|associated press|ap photo|ap|afp|epa|efe|upi|xinhua|shutterstock|istock|alamy|bloomberg|zuma press|
  zuma|abaca|sipa usa|sipa|imago|nurphoto|anadolu|anadolu agency|pa|pa images|pa wire|press association|kyodo|tass|ritzau|dpa|ani|pti|
  cnp|polaris|redux|magnum|wireimage|filmmagic|unsplash|pixabay|flickr|wikimedia commons|rex features|rex|canadian press|the canadian press|aap`
    .split("|")
    .map((phrase) => phrase.trim());
