-- Somebody says that evidence is wrong. Until it is settled no verdict rests on it.
create table evidence_dispute (
    id           uuid                     primary key,
    evidence     uuid                     not null references evidence (id),
    reason       varchar(2000)            not null,
    raised_by    uuid                     not null,
    raised_at    timestamp with time zone not null,
    settled_by   uuid,
    settled_at   timestamp with time zone,
    settled_note varchar(2000)            default '' not null,
    version      int                      not null,
    constraint evidence_dispute_settled check ((settled_by is null and settled_at is null)
        or (settled_by is not null and settled_at is not null and settled_note <> ''))
);
create index evidence_dispute_open on evidence_dispute (evidence, settled_at);
