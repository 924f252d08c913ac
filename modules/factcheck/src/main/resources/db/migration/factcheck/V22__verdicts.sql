-- A verdict with what it rests on. Never changed; a new one supersedes it. Rebuilt, because more is asked of it now.
create table given_ruling (
    id                  uuid                     primary key,
    check_id            uuid                     not null references revision_check (id),
    quotation           uuid                     not null,
    verdict             varchar(20)              not null,
    evidence            uuid                     references evidence (id),
    passage_start       int,
    passage_end         int,
    passage             text                     not null,
    place               varchar(40)              default '' not null,
    note                text                     not null,
    translator          varchar(200)             default '' not null,
    waived_until        timestamp with time zone,
    accusation          boolean                  default false not null,
    house_rules         varchar(60)              not null,
    house_rules_version int                      not null,
    checker             uuid                     not null,
    part                varchar(10),
    second_person       uuid,
    second_part         varchar(10),
    given_at            timestamp with time zone not null,
    foreign key (house_rules, house_rules_version) references house_rules (name, version),
    foreign key (check_id, checker, part) references hand (check_id, person, part),
    foreign key (check_id, second_person, second_part) references hand (check_id, person, part),
    -- a checker rules; anybody disputes
    constraint ruling_part check ((part is not null and part = 'CHECKER') or (part is null and verdict = 'DISPUTED')),
    constraint ruling_evidence check (verdict in ('DISPUTED', 'UNVERIFIABLE', 'WAIVED') or evidence is not null),
    -- a second person is another person, and a checker of this revision
    constraint ruling_second check ((second_person is null and second_part is null)
        or (second_person is not null and second_part is not null and second_part = 'CHECKER' and second_person <> checker)),
    -- rulings under "standard" 1 are from before these were asked for
    constraint ruling_waiver check (verdict <> 'WAIVED' or (house_rules = 'standard' and house_rules_version = 1)
        or (second_person is not null and waived_until is not null and note <> '')),
    constraint ruling_expiry check (waived_until is null or (verdict = 'WAIVED' and waived_until > given_at
        and waived_until <= given_at + interval '14' day)),
    constraint ruling_translation check (verdict <> 'TRANSLATION' or (house_rules = 'standard' and house_rules_version = 1)
        or (second_person is not null and translator <> '' and passage <> ''))
);
insert into given_ruling (id, check_id, quotation, verdict, evidence, passage, note, house_rules, house_rules_version, checker,
                          part, given_at)
select id, check_id, quotation, verdict, evidence, passage, note, house_rules, house_rules_version, checker, part, given_at
from ruling;

alter table quotation_check add column ruled uuid references given_ruling (id);
update quotation_check set ruled = standing;
alter table quotation_check drop column standing;
drop table ruling;
alter table given_ruling rename to ruling;
alter table quotation_check rename column ruled to standing;
create index ruling_of_quotation on ruling (check_id, quotation, given_at);

-- What stood before something that it was given for changed. It counts as none.
alter table quotation_check add column stale uuid references ruling (id);
alter table quotation_check add column stale_reason varchar(1000) default '' not null;

-- A waiver or a translation that waits for a second person.
create table proposal (
    id                  uuid                     primary key,
    check_id            uuid                     not null references revision_check (id),
    quotation           uuid                     not null,
    verdict             varchar(20)              not null check (verdict in ('WAIVED', 'TRANSLATION')),
    evidence            uuid                     references evidence (id),
    passage_start       int,
    passage_end         int,
    passage             text                     not null,
    place               varchar(40)              not null,
    note                text                     not null,
    translator          varchar(200)             not null,
    waived_until        timestamp with time zone,
    accusation          boolean                  not null,
    house_rules         varchar(60)              not null,
    house_rules_version int                      not null,
    proposer            uuid                     not null,
    part                varchar(10)              not null check (part = 'CHECKER'),
    proposed_at         timestamp with time zone not null,
    state               varchar(10)              not null check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'REPLACED')),
    settled_by          uuid,
    settled_at          timestamp with time zone,
    settled_note        varchar(1000)            default '' not null,
    version             int                      not null,
    foreign key (house_rules, house_rules_version) references house_rules (name, version),
    foreign key (check_id, proposer, part) references hand (check_id, person, part),
    constraint proposal_settled check (state = 'WAITING' or (settled_by is not null and settled_at is not null)),
    constraint proposal_second check (state <> 'CONFIRMED' or settled_by <> proposer),
    constraint proposal_waiver check (verdict <> 'WAIVED' or (waived_until is not null and note <> '')),
    constraint proposal_translation check (verdict <> 'TRANSLATION' or (translator <> '' and passage <> ''))
);
create index proposal_waiting on proposal (check_id, state);
