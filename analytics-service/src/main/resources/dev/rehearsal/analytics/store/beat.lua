-- Notes how fresh the dashboards are.
--
-- KEYS[1] the hash of it
-- ARGV    field, value, 1 if the field is known to be there, …
--
-- Returns 1, or 0 without a change if a known field is gone: then so may everything else be.

for i = 1, #ARGV, 3 do
  if ARGV[i + 2] == '1' and redis.call('HEXISTS', KEYS[1], ARGV[i]) == 0 then
    return 0
  end
end
for i = 1, #ARGV, 3 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
end
return 1
