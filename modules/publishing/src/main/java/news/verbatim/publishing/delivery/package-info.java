/** Brings what readers get to destinations: an outbox, couriers, receipts, and what to do about what is stuck. */
package news.verbatim.publishing.delivery;
