-- The revision that readers have: a public story can be written on again while that one stays public.
alter table story add column public_revision int default 0 not null;

update story set public_revision = revision where stage = 'LIVE';
