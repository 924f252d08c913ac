-- Who has what readers get brought to them, and how it goes with each. One that was removed keeps its row as long as deliveries
-- name it, without its secret.
create table destination (
    id                  uuid                     not null,
    name                varchar(80)              not null,
    kind                varchar(7)               not null,
    address             varchar(500)             not null,
    desk                varchar(40),
    secret              varchar(80),
    secret_before       varchar(80),
    secret_before_until timestamp with time zone,
    standing            varchar(7)               not null,
    failures            int                      not null check (failures >= 0),
    rests_until         timestamp with time zone not null,
    held_until          timestamp with time zone not null,
    receipt_at          timestamp with time zone,
    answer              varchar(500)             not null,
    answered_at         timestamp with time zone,
    made_at             timestamp with time zone not null,
    version             int                      not null,
    constraint destination_key primary key (id),
    constraint destination_kind check (kind in ('WEBHOOK', 'HUB', 'FOLDER')),
    constraint destination_standing check (standing in ('OPEN', 'PAUSED', 'REMOVED')),
    constraint destination_secret check ((kind = 'WEBHOOK' and standing <> 'REMOVED') = (secret is not null))
);

-- One row for each change of what readers have and each destination, written in the transaction of that change. A story's changes
-- are told apart by their turn, which only grows; what is brought once more by hand, by its round.
create table delivery (
    id          uuid                     not null,
    destination uuid                     not null,
    story       uuid                     not null,
    edition     int                      not null,
    turn        int                      not null,
    round       int                      not null,
    kind        varchar(10)              not null,
    state       varchar(9)               not null,
    attempts    int                      not null check (attempts >= 0),
    made_at     timestamp with time zone not null,
    next_try_at timestamp with time zone not null,
    tried_at    timestamp with time zone,
    receipt_at  timestamp with time zone,
    answer      varchar(500)             not null,
    constraint delivery_key primary key (id),
    constraint delivery_once unique (destination, story, turn, round),
    constraint delivery_destination foreign key (destination) references destination (id),
    constraint delivery_edition foreign key (story, edition) references edition (story, number),
    constraint delivery_kind check (kind in ('PUBLISHED', 'UPDATED', 'CORRECTED', 'CLARIFIED', 'REFILED', 'WITHDRAWN', 'KILLED')),
    constraint delivery_state check (state in ('WAITING', 'DELIVERED', 'OVERTAKEN', 'GIVEN_UP')),
    constraint delivery_receipt check ((state = 'DELIVERED') = (receipt_at is not null))
);

create index delivery_waiting on delivery (state, destination, next_try_at);
create index delivery_list on delivery (destination, made_at, id);
create index delivery_of_story on delivery (story);
create index delivery_by_age on delivery (made_at);
