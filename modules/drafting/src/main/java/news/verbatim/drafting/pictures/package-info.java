/** Pictures: cleaned, kept once, and shown with what their notes say. */
package news.verbatim.drafting.pictures;
