/** Approves, holds, kills and sends back: the use cases of an editor. */
package news.verbatim.approval.deciding;
