-- An address belongs to one story for good: what it was once public under leads to where it is now.
create table address (
    path  varchar(250) not null,
    story uuid         not null,
    constraint address_key primary key (path),
    constraint address_of_story unique (path, story)
);

create index address_by_story on address (story);

insert into address (path, story) select address, story from publication;

-- What an edition has to name of its clearance: that it is used, and by whose story, under which seal.
alter table clearance add constraint clearance_of_edition unique (id, standing, story, seal);

alter table edition rename to edition_before;
alter table publication rename to publication_before;
drop index publication_by_time;
drop index edition_newest;

-- One row a story: the truth of its schedule and of what readers have, and the lock on which the clock meets everything
-- that could stop it.
create table publication (
    story           uuid                     not null,
    revision        int                      not null check (revision > 0),
    state           varchar(10)              not null,
    clearance       uuid                     not null references clearance (id),
    slug            varchar(200)             not null,
    address         varchar(250)             not null,
    desk            varchar(40)              not null,
    headline        text                     not null,
    planned_wall    timestamp                not null,
    planned_zone    varchar(60)              not null,
    planned_instant timestamp with time zone not null,
    embargo_wall    timestamp,
    embargo_zone    varchar(60),
    embargo_instant timestamp with time zone,
    held_reason     text,
    remark          text,
    edition         int                      not null check (edition >= 0),
    standing        varchar(10)              not null,
    notices         int                      not null check (notices >= 0),
    version         int                      not null,
    constraint publication_key primary key (story),
    constraint publication_address foreign key (address, story) references address (path, story),
    constraint publication_state check (state in ('SCHEDULED', 'HELD', 'LIVE', 'WITHDRAWN', 'KILLED')),
    constraint publication_standing check (standing in ('NONE', 'PUBLIC', 'WITHDRAWN', 'KILLED')),
    constraint publication_held check ((state = 'HELD') = (held_reason is not null)),
    constraint publication_public check ((standing = 'NONE') = (edition = 0)),
    constraint publication_live check (state <> 'LIVE' or standing = 'PUBLIC'),
    constraint publication_withdrawn check (state <> 'WITHDRAWN' or standing = 'WITHDRAWN'),
    constraint publication_killed check (standing <> 'KILLED' or state = 'KILLED'),
    constraint publication_embargo check (embargo_instant is null or state <> 'SCHEDULED'
        or planned_instant >= embargo_instant)
);

create index publication_by_time on publication (state, planned_instant);
create index publication_by_standing on publication (standing);

insert into publication (story, revision, state, clearance, slug, address, desk, headline, planned_wall, planned_zone,
        planned_instant, held_reason, edition, standing, notices, version)
    select story, revision, state, clearance, slug, address, desk, headline, planned_wall, planned_zone, planned_instant,
        held_reason, case when state = 'LIVE' then 1 else 0 end, case when state = 'LIVE' then 'PUBLIC' else 'NONE' end, 0,
        version
    from publication_before;

-- What readers get, one row for each form of a story that went out. No row without a clearance that is used, of that story and
-- under that seal; no clearance is used twice; no edition stands at another story's address.
create table edition (
    id                 uuid                     not null,
    story              uuid                     not null,
    number             int                      not null check (number > 0),
    revision           int                      not null check (revision > 0),
    clearance          uuid                     not null,
    clearance_standing varchar(4)               default 'USED' not null check (clearance_standing = 'USED'),
    slug               varchar(200)             not null,
    address            varchar(250)             not null,
    seal               char(64)                 not null,
    headline           text                     not null,
    standfirst         text                     not null,
    byline             text                     not null,
    desk               varchar(40)              not null,
    language           varchar(40)              not null,
    zone               varchar(60)              not null,
    planned_at         timestamp with time zone not null,
    published_at       timestamp with time zone not null,
    first_published_at timestamp with time zone not null,
    constraint edition_key primary key (id),
    constraint edition_number unique (story, number),
    constraint edition_clearance unique (clearance),
    constraint edition_cleared foreign key (clearance, clearance_standing, story, seal)
        references clearance (id, standing, story, seal),
    constraint edition_address foreign key (address, story) references address (path, story)
);

create index edition_by_first on edition (first_published_at);
create index edition_by_time on edition (published_at);

insert into edition (id, story, number, revision, clearance, clearance_standing, slug, address, seal, headline, standfirst,
        byline, desk, language, zone, planned_at, published_at, first_published_at)
    select e.id, e.story, e.number, p.revision, e.clearance, e.clearance_standing, p.slug, e.address, e.seal, e.headline,
        e.standfirst, e.byline, e.desk, e.language, e.zone, e.planned_at, e.published_at, e.published_at
    from edition_before e join publication_before p on p.story = e.story;

drop table edition_before;
drop table publication_before;

-- What readers are told about a public story. A correction waits without an edition until the one that has it right is public.
create table notice (
    id         uuid                     not null,
    story      uuid                     not null,
    edition    int,
    kind       varchar(13)              not null,
    quotation  uuid,
    passage    text                     not null,
    note       text                     not null,
    written_by uuid                     not null,
    written_at timestamp with time zone not null,
    issued_at  timestamp with time zone,
    constraint notice_key primary key (id),
    constraint notice_edition foreign key (story, edition) references edition (story, number),
    constraint notice_kind check (kind in ('CORRECTION', 'CLARIFICATION', 'WITHDRAWAL', 'KILL', 'REFILE')),
    constraint notice_issued check ((edition is null) = (issued_at is null)),
    constraint notice_waits check (edition is not null or kind in ('CORRECTION', 'REFILE'))
);

create index notice_of_story on notice (story);

-- What a desk wants of the clock and shows to readers. A desk without a row has the newsroom's own terms.
create table desk_terms (
    desk            varchar(40) not null,
    latest_minutes  int         not null check (latest_minutes > 0),
    versions_public boolean     not null,
    version         int         not null,
    constraint desk_terms_key primary key (desk)
);
