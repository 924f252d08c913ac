/** What falls with a disputed quotation or with evidence that does not hold, in whatever story. */
package news.verbatim.factcheck.fallout;
