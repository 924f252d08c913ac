-- Who sent a revision back to its authors, and whose it was before it came in again.
alter table revision_check add column sent_back_by uuid;
alter table revision_check add column sent_back_at timestamp with time zone;
alter table revision_check add column came_back_to uuid;
alter table revision_check add constraint check_sent_back check ((sent_back_by is null) = (sent_back_at is null)
    and (sent_back_by is null or state = 'CLOSED'));
-- What an author says to the checkers about a quotation that stopped the revision before; empty where nobody says anything.
alter table quotation_check add column answer text default '' not null;
alter table quotation_check add column answered_by uuid;
