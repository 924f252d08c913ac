/** Notices that go out with the next edition, for who decides on it. */
package news.verbatim.approval.notices;
