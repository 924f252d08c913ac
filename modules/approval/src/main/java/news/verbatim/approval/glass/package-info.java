/** Lets a text out with open quotations, when two editors answer for it. */
package news.verbatim.approval.glass;
