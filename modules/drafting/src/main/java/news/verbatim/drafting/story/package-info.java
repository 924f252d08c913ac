/** The story and its revisions: one piece of work, what was submitted of it, and where it is on its way. */
package news.verbatim.drafting.story;
