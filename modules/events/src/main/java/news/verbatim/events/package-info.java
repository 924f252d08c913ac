/**
 * The shared language of all modules: ids, the text of a story, and what modules tell and ask each other.
 *
 * <p>Three kinds of event and nothing else cross a module's border. A {@link news.verbatim.events.Fact} says what has
 * happened; only the module that owns the state fires it. A question, {@link news.verbatim.events.question.GoLive},
 * collects objections. Registrations hand in tasks and schemas at start-up and live in the module that asks for them.
 * All are fired with {@code Event.fire} and observed with plain {@code @Observes}, in the caller's transaction: either
 * every module has moved or none has.
 *
 * <p>Depends on no other module.
 */
package news.verbatim.events;
