-- Which alterations pass. A ruling keeps the version that it was given under.
create table house_rules (
    name    varchar(60) not null,
    version int         not null,
    primary key (name, version)
);
insert into house_rules (name, version) values ('standard', 1);

-- The check of one revision.
create table revision_check (
    id           uuid                     primary key,
    story        uuid                     not null,
    revision     int                      not null,
    slug         varchar(120)             not null,
    headline     varchar(300)             not null,
    desk         varchar(40)              not null,
    state        varchar(20)              not null check (state in ('OPEN', 'COMPLETE', 'REOPENED', 'CLOSED')),
    note         text                     not null,
    live         boolean                  not null,
    content      text                     not null,
    dismissals   text                     not null,
    total        int                      not null,
    resolved     int                      not null,
    submitted_at timestamp with time zone not null,
    completed_by uuid,
    completed_at timestamp with time zone,
    version      int                      not null,
    unique (story, revision),
    -- the quote gate: no check is complete while a quotation is open
    check (state <> 'COMPLETE' or resolved = total)
);

create index revision_check_queue on revision_check (state, submitted_at);

-- Who has had a hand in a revision. One person has one part: whoever wrote on it cannot check it.
create table hand (
    check_id uuid        not null references revision_check (id),
    person   uuid        not null,
    part     varchar(10) not null check (part in ('AUTHOR', 'CHECKER')),
    primary key (check_id, person),
    unique (check_id, person, part)
);

-- A frozen source.
create table evidence (
    id          uuid                     primary key,
    story       uuid                     not null,
    name        varchar(200)             not null,
    kind        varchar(30)              not null,
    said_on     date                     not null,
    text        text                     not null,
    sha256      char(64)                 not null,
    captured_by uuid                     not null,
    captured_at timestamp with time zone not null,
    unique (story, name, sha256)
);

-- A verdict with what it rests on. Never changed; a new one supersedes it.
create table ruling (
    id                  uuid                     primary key,
    check_id            uuid                     not null references revision_check (id),
    quotation           uuid                     not null,
    verdict             varchar(20)              not null,
    evidence            uuid                     references evidence (id),
    passage             text                     not null,
    note                varchar(2000)            not null,
    house_rules         varchar(60)              not null,
    house_rules_version int                      not null,
    checker             uuid                     not null,
    part                varchar(10)              not null check (part = 'CHECKER'),
    given_at            timestamp with time zone not null,
    foreign key (house_rules, house_rules_version) references house_rules (name, version),
    foreign key (check_id, checker, part) references hand (check_id, person, part),
    check (verdict in ('DISPUTED', 'UNVERIFIABLE') or evidence is not null)
);

create table quotation_check (
    id        uuid          primary key,
    check_id  uuid          not null references revision_check (id),
    position  int           not null,
    quotation uuid          not null,
    content   text          not null,
    standing  uuid          references ruling (id),
    unique (check_id, quotation)
);
