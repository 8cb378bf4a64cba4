-- What a child's page shows beside the report: what to record next, and what changed in the year before. It takes many times as
-- long as the report, so it is worked out when the page is first opened, and kept with the report of the same edition.
ALTER TABLE evaluations ADD COLUMN outlook text;
