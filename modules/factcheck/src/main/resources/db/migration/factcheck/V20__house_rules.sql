-- Which alterations pass, as versions of a set. A version is never changed; a ruling keeps the one that it was given under.
-- "standard" 1 is from before alterations were compared: it names none.
alter table house_rules add column alterations varchar(500) default '' not null;
-- how many words an ellipsis may bridge
alter table house_rules add column ellipsis_reach int default 0 not null check (ellipsis_reach >= 0);
alter table house_rules add column note varchar(500) default '' not null;
alter table house_rules add column made_by uuid;
alter table house_rules add column made_at timestamp with time zone;

insert into house_rules (name, version, alterations, ellipsis_reach, note) values
    ('standard', 2, 'ELLIPSIS BRACKET FILLER SPELLING NUMBER_FORMAT', 120,
     'What a reader can see, fillers left out, and the house style of spelling and figures.'),
    ('strict', 1, 'ELLIPSIS BRACKET', 40, 'Nothing but an ellipsis and a bracket.'),
    ('wire', 1, 'ELLIPSIS', 120, 'Deletion only, and marked.'),
    ('magazine', 1, 'ELLIPSIS BRACKET FILLER SPELLING NUMBER_FORMAT CONTRACTION GRAMMAR', 250,
     'Fillers and grammar may be mended too.');

-- The set that a desk works by; a desk without a row works by "standard". Its latest version holds.
create table desk_rules (
    desk        varchar(40)              primary key,
    house_rules varchar(60)              not null,
    chosen_by   uuid                     not null,
    chosen_at   timestamp with time zone not null
);
