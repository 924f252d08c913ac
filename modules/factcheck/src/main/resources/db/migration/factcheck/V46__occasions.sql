-- When and on what occasion a quotation was said, as a checker corrected it; empty where nobody did.
alter table quotation_check add column said_from date;
alter table quotation_check add column said_to date;
alter table quotation_check add column said_at varchar(200);
alter table quotation_check add column said_why varchar(1000);
alter table quotation_check add column said_by uuid;
alter table quotation_check add column said_changed timestamp with time zone;
-- the words of the story that said when, at that time
alter table quotation_check add column said_story varchar(2000);
alter table quotation_check add constraint corrected_by_somebody
    check (said_by is not null and said_changed is not null and said_why is not null and said_story is not null and said_at is not null
        or said_by is null and said_from is null and said_to is null);

-- Words that stand nowhere may have been said in other words. The column is a new one: its old constraint has no name.
alter table quotation_match add column found varchar(20) default 'NOT_FOUND' not null;
update quotation_match set found = outcome;
alter table quotation_match drop column outcome;
alter table quotation_match add constraint known_outcome
    check (found in ('VERBATIM', 'ALLOWED', 'ALTERED', 'SAID_BY_ANOTHER', 'OTHER_WORDS', 'NOT_FOUND', 'NOT_BY_WORDS'));
