create table desk (
    code varchar(40)  primary key,
    name varchar(80)  not null,
    zone varchar(60)  not null
);

create table person (
    id            uuid         primary key,
    sign_in_name  varchar(60)  not null unique,
    name          varchar(120) not null,
    password_hash varchar(300) not null,
    desk          varchar(40)  not null references desk (code),
    demo          boolean      not null
);

create table person_role (
    person uuid        not null references person (id),
    role   varchar(20) not null check (role in ('reporter', 'checker', 'editor', 'administrator')),
    primary key (person, role)
);
