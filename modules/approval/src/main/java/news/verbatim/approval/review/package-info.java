/** The review of one revision: what is before the editors, who has it, and what they sign. */
package news.verbatim.approval.review;
