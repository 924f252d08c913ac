/** The command line: {@code extract}, {@code match} and {@code show}. */
package news.verbatim.quotes.commandline;
