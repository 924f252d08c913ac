/** A checker corrects when and on what occasion words were said. */
package news.verbatim.factcheck.occasion;
