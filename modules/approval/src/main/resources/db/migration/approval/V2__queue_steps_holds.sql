-- A review gets an order in the queue, steps, and a way to be held and killed. Its checks have names from now on.
alter table review rename to review_before;

create table review (
    id            uuid                     primary key,
    story         uuid                     not null,
    revision      int                      not null,
    headline      varchar(300)             not null,
    desk          varchar(40)              not null,
    state         varchar(20)              not null,
    note          text                     not null,
    content       text                     not null,
    quotations    int                      not null,
    unresolved    int                      not null,
    checked_at    timestamp with time zone not null,
    claimed_by    uuid,
    claimed_until timestamp with time zone,
    decided_by    uuid,
    decided_at    timestamp with time zone,
    -- whether it waits for somebody, and by when it should be opened: the order of the queue, written when it changes
    waiting       boolean                  not null,
    open_by       timestamp with time zone not null,
    deadline      timestamp with time zone,
    disputes      int                      not null,
    waivers       int                      not null,
    altered       int                      not null,
    anonymous     int                      not null,
    one_source    int                      not null,
    accusations   int                      not null,
    -- the steps that it entered with, and how many of them are signed
    steps         varchar(200)             not null,
    steps_version int                      not null,
    steps_count   int                      not null,
    signed        int                      not null,
    turn          varchar(20)              not null,
    round         int                      not null,
    live          boolean                  not null,
    version       int                      not null,
    constraint review_of_revision unique (story, revision),
    constraint review_states check (state in ('WAITING', 'CLAIMED', 'APPROVED', 'HELD', 'RETURNED', 'REVOKED', 'KILLED')),
    -- the quote gate: nothing is approved while a quotation is open
    constraint review_gate check (state not in ('APPROVED', 'HELD') or unresolved = 0),
    -- and nothing before everybody has signed who has to
    constraint review_signed check (state not in ('APPROVED', 'HELD') or signed = steps_count),
    constraint review_waits check (waiting = (state in ('WAITING', 'CLAIMED')))
);

insert into review
select id, story, revision, headline, desk, state, note, content, quotations, unresolved, checked_at, claimed_by,
       claimed_until, decided_by, decided_at, state in ('WAITING', 'CLAIMED'), checked_at, null, 0, 0, 0, 0, 0, 0,
       'editor', 0, 1, case when state = 'APPROVED' then 1 else 0 end, 'editor', 1, false, version
from review_before;

drop table review_before cascade;
alter table hand add constraint hand_of_review foreign key (review_id) references review (id);
alter table approval add constraint approval_of_review foreign key (review_id) references review (id);

create index review_order on review (waiting, open_by, id);
create index review_order_of_desk on review (waiting, desk, open_by, id);

-- What was put before the editors, each time under its seal.
create table presented (
    review_id    uuid                     not null references review (id),
    seal         char(64)                 not null,
    content      text                     not null,
    presented_at timestamp with time zone not null,
    primary key (review_id, seal)
);

alter table approval add column role varchar(20) default 'editor' not null;
alter table approval add column round int default 0 not null;
alter table approval add column step int default 1 not null;
alter table approval add column embargo_wall timestamp;
alter table approval add column embargo_at timestamp with time zone;

-- A quotation of the story that somebody disputed, whatever became of it.
create table dispute (
    id          uuid                     primary key,
    story       uuid                     not null,
    quotation   uuid                     not null,
    disputed_at timestamp with time zone not null
);

create index dispute_of_story on dispute (story);

-- Something to change at an exact place.
create table placed_reason (
    review_id uuid         not null references review (id),
    number    int          not null,
    field     varchar(20)  not null,
    position  int          not null,
    starts    int          not null,
    ends      int          not null,
    words     text         not null,
    reason    text         not null,
    primary key (review_id, number)
);

-- Who approves on a desk, in order. A new version takes the place of the one before; none is ever changed.
create table desk_steps (
    desk    varchar(40)              not null,
    version int                      not null check (version > 0),
    roles   varchar(200)             not null,
    set_by  uuid                     not null,
    set_at  timestamp with time zone not null,
    primary key (desk, version)
);

-- A person's filters of the queue.
create table saved_filter (
    person uuid         not null,
    name   varchar(60)  not null,
    query  varchar(300) not null,
    primary key (person, name)
);

-- Nobody signs twice in one round, in whatever roles. What was signed before there were rounds gets one each.
update approval set round = -(select count(*) from approval later
                              where later.review_id = approval.review_id and later.approved_at >= approval.approved_at);
alter table approval add constraint one_signature_each unique (review_id, round, approver);
