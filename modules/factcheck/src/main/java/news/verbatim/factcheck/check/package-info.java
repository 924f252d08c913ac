/**
 * The check of one revision: its quotations, the rulings and proposals on them, and the parts that people have in it.
 */
package news.verbatim.factcheck.check;
