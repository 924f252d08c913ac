/** What is around every page: who is at the desk, what waits for them, whether the clock runs, and what to do next. */
package news.verbatim.newsroom.house.frame;
