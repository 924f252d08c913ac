/** What the editors are told about a revision by its authors and its desk. */
package news.verbatim.approval.brief;
