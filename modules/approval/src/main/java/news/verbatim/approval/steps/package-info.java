/** Who has to approve on a desk, in which order, and how far that is. */
package news.verbatim.approval.steps;
