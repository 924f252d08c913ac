/** Finds reported speech: the word or mood that gives it, and where what it gives starts and ends. */
package news.verbatim.quotes.reports;
