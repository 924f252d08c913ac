/** Writing, submitting, handing over and giving up a story: the use cases of a reporter. */
package news.verbatim.drafting.writing;
