/** What makes a story take longer to decide on. */
package news.verbatim.approval.risk;
