-- That a text goes out although quotations in it are open: one editor wants it, another one agrees, and both answer for it until
-- a time. Neither wrote or checked it: they have the part of an approver.
create table broken_glass (
    id          uuid                     not null,
    review_id   uuid                     not null,
    part        varchar(10)              not null,
    proposer    uuid                     not null,
    reason      varchar(2000)            not null,
    until_wall  timestamp                not null,
    until_zone  varchar(60)              not null,
    until_at    timestamp with time zone not null,
    proposed_at timestamp with time zone not null,
    standing    varchar(9)               not null,
    second_part varchar(10),
    seconded_by uuid,
    seconded_at timestamp with time zone,
    ended       varchar(10),
    ended_at    timestamp with time zone,
    version     int                      not null,
    constraint broken_glass_key primary key (id),
    constraint glass_standing unique (id, standing),
    constraint glass_proposer foreign key (review_id, proposer, part) references hand (review_id, person, part),
    constraint glass_second foreign key (review_id, seconded_by, second_part) references hand (review_id, person, part),
    constraint glass_parts check (part = 'APPROVER' and (second_part is null or second_part = 'APPROVER')),
    constraint glass_two check ((standing = 'PROPOSED' and seconded_by is null and second_part is null and seconded_at is null)
        or (standing = 'CONFIRMED' and seconded_by is not null and second_part is not null and seconded_at is not null
            and seconded_by <> proposer)),
    constraint glass_reason check (reason <> ''),
    constraint glass_until check (until_at > proposed_at and until_at <= proposed_at + interval '3' day),
    constraint glass_ended check ((ended is null) = (ended_at is null)
        and (ended is null or ended in ('DECLINED', 'OVERTAKEN', 'SETTLED', 'REPLACED', 'WITHDRAWN', 'EXPIRED')))
);

create index glass_of_review on broken_glass (review_id);

-- How many open quotations are let out, and under which confirmed exception.
alter table review add column excepted int default 0 not null;
alter table review add column glass uuid;
alter table review add column glass_standing varchar(9);
alter table review add constraint review_glass foreign key (glass, glass_standing) references broken_glass (id, standing);
alter table review add constraint review_excepted check ((glass is null) = (glass_standing is null)
    and (glass_standing is null or glass_standing = 'CONFIRMED') and (glass is not null or excepted = 0));

alter table review drop constraint review_states;
alter table review add constraint review_states
    check (state in ('PROPOSED', 'WAITING', 'CLAIMED', 'APPROVED', 'HELD', 'RETURNED', 'REVOKED', 'KILLED'));

-- the quote gate: nothing is approved while a quotation is open, but what two editors answer for
alter table review drop constraint review_gate;
alter table review add constraint review_gate check (state not in ('APPROVED', 'HELD') or unresolved = excepted);
