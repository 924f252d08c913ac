/** Lists of stories, and what somebody has to do with theirs. */
package news.verbatim.drafting.listing;
