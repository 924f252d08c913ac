/**
 * The newsroom's clock. It is this machine's as long as that goes as fast as time passes by a clock that nobody can
 * set; when somebody sets the machine's clock, it goes on evenly
 * ({@link news.verbatim.jobs.clock.NewsroomClock}), also over a start anew
 * ({@link news.verbatim.jobs.clock.ClockWatch}).
 */
package news.verbatim.jobs.clock;
