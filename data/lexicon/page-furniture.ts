/**
 * What pages call the parts that are no article, in the class and id of their elements, split into words ("post-share-bar"
 * → post, share, bar). From the conventions of common content-management templates and widgets. Lower case; two words
 * with a hyphen stand for both in a row.
 */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  `caption captions figcaption wp-caption-text credit credits photocredit photo-credit image-credit photographer attribution
  share shares sharing sharebar sharebox sharetools sharethis shareaholic addthis addtoany sharedaddy social socials socialmedia
  social-media social-share socialshare share-tools share-buttons likebox
  related relateds relatedposts related-posts related-articles relatedarticles related-content relatedcontent relatedlinks
  related-links relatedstories related-stories jp-relatedposts recommended recommendations recommendation recirc
  recirculation outbrain taboola zergnet revcontent yarpp see-also seealso read-more readmore read-next readnext
  more-on more-stories morestories more-from more-news also-read alsoread readalso read-also you-may up-next upnext
  most-read mostread most-popular mostpopular trending popular-posts latest-news
  newsletter newsletters newsletter-signup signup sign-up subscribe subscription subscriptions mailchimp email-signup optin opt-in mc4wp
  promo promos promobox promotion promotions inline-promo teaser teasers
  ad ads advert adverts advertisement advertisements advertising adsense adslot ad-slot adunit ad-unit adbox adwrap adcontainer
  ad-container dfp gpt-ad sponsor sponsored sponsors
  comment comments commentlist comment-list respond disqus livefyre fb-comments viafoura coral
  breadcrumb breadcrumbs
  byline bylines author-bio authorbio author-box authorbox author-info authorinfo author-card author-profile about-author
  abouttheauthor about-the-author bio biography contributor-bio writer-bio
  timestamp pubdate publish-date publication-date post-date entry-date article-date dateline-bar last-updated
  post-meta postmeta entry-meta entrymeta article-meta articlemeta story-meta storymeta meta-info metadata
  post-tags posttags tag-list taglist tags-list article-tags entry-tags tagcloud tag-cloud tags-links cat-links keywords topics-list
  article-topics story-topics
  pagination pager paging post-navigation nav-links prev-next prevnext navigation navbar topnav subnav menu menus submenu
  sidebar side-bar siderail side-rail rightrail right-rail
  footer site-footer masthead site-header toolbar tools utility print-only printonly
  popup pop-up modal lightbox overlay cookie cookies consent gdpr onetrust cookiebanner
  slideshow-controls video-title video-description video-caption video-playlist playlist transcript-toggle
  screen-reader-text screenreader visually-hidden visuallyhidden sr-only offscreen
  skip-link skiplink correction-link copyright copyrights disclaimer edit-link feedback rating ratings
  follow follow-us followus app-download download-app donate donation donate-box
  pullquote pull-quote
  tweet-button fb-like pin-it reprints noprint no-print`.split(/\s+/),
);

/** Names of parts that may hold most of a page's text without being the article. */
export const ALWAYS_FURNITURE_NAMES: ReadonlySet<string> = new Set(
  `comment comments commentlist comment-list disqus livefyre fb-comments related-posts related-articles related-content
  cookie cookies consent gdpr onetrust`.split(/\s+/),
);
