-- A checked revision before the editors.
create table review (
    id            uuid                     primary key,
    story         uuid                     not null,
    revision      int                      not null,
    headline      varchar(300)             not null,
    desk          varchar(40)              not null,
    state         varchar(20)              not null
        check (state in ('WAITING', 'CLAIMED', 'APPROVED', 'RETURNED', 'REVOKED')),
    note          text                     not null,
    content       text                     not null,
    quotations    int                      not null,
    unresolved    int                      not null,
    checked_at    timestamp with time zone not null,
    claimed_by    uuid,
    claimed_until timestamp with time zone,
    decided_by    uuid,
    decided_at    timestamp with time zone,
    version       int                      not null,
    unique (story, revision),
    -- the quote gate: nothing is approved while a quotation is open
    check (state <> 'APPROVED' or unresolved = 0)
);

create index review_queue on review (state, checked_at);

-- Four eyes: one person has one part in a revision, whatever roles they have.
create table hand (
    review_id uuid        not null references review (id),
    person    uuid        not null,
    part      varchar(10) not null check (part in ('AUTHOR', 'CHECKER', 'APPROVER')),
    primary key (review_id, person),
    unique (review_id, person, part)
);

-- A signature under exact words. Never changed.
create table approval (
    id           uuid                     primary key,
    review_id    uuid                     not null references review (id),
    approver     uuid                     not null,
    part         varchar(10)              not null check (part = 'APPROVER'),
    seal         char(64)                 not null,
    planned_wall timestamp                not null,
    planned_zone varchar(60)              not null,
    planned_at   timestamp with time zone not null,
    approved_at  timestamp with time zone not null,
    foreign key (review_id, approver, part) references hand (review_id, person, part)
);
