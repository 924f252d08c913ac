-- Verdicts on the open quotations of an edition, given when it was public already.
create table checked_since (
    clearance  uuid                     not null,
    quotations text                     not null,
    settled_at timestamp with time zone not null,
    constraint checked_since_key primary key (clearance),
    constraint checked_since_clearance foreign key (clearance) references clearance (id)
);
