-- What the quote engine saw in a submitted revision and its author did not say. A hint accuses; a checker decides.
create table hint (
    id       uuid        primary key,
    check_id uuid        not null references revision_check (id),
    position int         not null,
    kind     varchar(20) not null check (kind in ('MISSED', 'DISMISSED', 'OTHER_SPEAKER', 'TOLD_SPEECH')),
    words    text        not null,
    speaker  text        not null,
    why      text        not null,
    unique (check_id, position)
);
