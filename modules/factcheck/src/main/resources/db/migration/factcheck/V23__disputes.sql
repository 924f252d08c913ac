-- The words of a quotation without case and punctuation, hashed: who uses the same words elsewhere is found at once.
alter table quotation_check add column words_key char(64) default '' not null;
create index quotation_check_words on quotation_check (words_key);
create index quotation_check_standing on quotation_check (standing);
create index ruling_of_evidence on ruling (evidence);

-- What a desk has to look at now, because readers see it: a quotation in a public story that does not stand any more.
create table urgent (
    id           uuid                     primary key,
    check_id     uuid                     not null references revision_check (id),
    quotation    uuid                     not null,
    desk         varchar(40)              not null,
    reason       varchar(2200)            not null,
    raised_by    uuid,
    raised_at    timestamp with time zone not null,
    settled_by   uuid,
    settled_at   timestamp with time zone,
    settled_note varchar(2000)            default '' not null,
    version      int                      not null,
    constraint urgent_settled check ((settled_by is null and settled_at is null)
        or (settled_by is not null and settled_at is not null and settled_note <> ''))
);
create index urgent_open on urgent (settled_at, raised_at);
