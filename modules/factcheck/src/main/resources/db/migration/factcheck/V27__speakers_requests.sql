-- What speakers ask about what they said: to see it first, to change it, to take it back. An editor decides, not the speaker.
create table speaker_request (
    id          uuid                     primary key,
    story       uuid                     not null,
    revision    int                      not null,
    quotation   uuid                     not null,
    kind        varchar(20)              not null check (kind in ('APPROVE', 'CHANGE', 'WITHDRAW')),
    wish        varchar(2000)            not null check (wish <> ''),
    asked_on    date                     not null,
    recorded_by uuid                     not null,
    recorded_at timestamp with time zone not null,
    granted     boolean,
    decided_by  uuid,
    decided_at  timestamp with time zone,
    reason      varchar(2000)            default '' not null,
    version     int                      not null,
    constraint speaker_request_decided check ((granted is null and decided_by is null and decided_at is null)
        or (granted is not null and decided_by is not null and decided_at is not null and reason <> ''))
);
create index speaker_request_of on speaker_request (story, recorded_at);
