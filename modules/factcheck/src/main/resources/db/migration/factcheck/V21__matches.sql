-- What each quotation was found to rest on. Beside the check and not in it: a suggestion never meets a ruling's version.
create table quotation_match (
    id          uuid                     primary key,
    check_id    uuid                     not null references revision_check (id),
    quotation   uuid                     not null,
    outcome     varchar(20)              not null check (outcome in ('VERBATIM', 'ALLOWED', 'ALTERED', 'SAID_BY_ANOTHER',
                                                                     'NOT_FOUND', 'NOT_BY_WORDS')),
    suggestions text                     not null,
    -- not yet, while it waits for its turn
    matched_at  timestamp with time zone,
    version     int                      not null,
    unique (check_id, quotation)
);
