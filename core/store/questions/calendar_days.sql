-- Calendar days: of the steps in the stage :stage, the first :each of every day from day to day, timed ones before the
-- others, each with its place and with how many of them its day has; for :person (0: for everybody) or for nobody in
-- particular. Index (activity: status, due_on, starts_at, owner_id, removed_at) tells which; only those are read.
SELECT a.id, a.kind, a.subject, a.due_on, a.starts_at, a.contact_id, a.lead_id, a.account_id, a.opportunity_id,
       a.case_id, a.quote_id, a.sales_order_id, a.invoice_id, a.campaign_id, chosen.place, chosen.of_day
FROM (SELECT id, row_number() OVER (PARTITION BY due_on ORDER BY starts_at IS NULL, starts_at, id) AS place,
             count(*) OVER (PARTITION BY due_on) AS of_day
      FROM activity
      WHERE status = :stage AND due_on BETWEEN :from AND :until AND removed_at IS NULL
            AND (:person = 0 OR owner_id IS NULL OR owner_id = :person)) chosen
     CROSS JOIN activity a ON a.id = chosen.id
WHERE chosen.place <= :each
