/** What an author does about the quotations with which a checker sent the story back. */
package news.verbatim.drafting.returns;
