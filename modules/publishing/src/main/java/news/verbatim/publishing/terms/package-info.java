/** What desks want of the clock and show to readers. */
package news.verbatim.publishing.terms;
