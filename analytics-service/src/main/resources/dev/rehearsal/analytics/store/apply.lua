-- Applies changes to one slot, all or none of them.
--
-- KEYS[1] holds the watermarks of the slot, KEYS[2..] are the keys that the operations change.
-- ARGV    the number of fences; for each its field, the expected and the new watermark;
--         then the operations: name, number of arguments, arguments. Each takes the next key.
--
-- Returns 1, or 0 without a change if a watermark is not the expected one: then somebody else has
-- been here, or what was here is gone.

local fences = tonumber(ARGV[1])
local advance = {}
if fences > 0 then
  local fields = {}
  for i = 1, fences do
    fields[i] = ARGV[3 * i - 1]
  end
  local stored = redis.call('HMGET', KEYS[1], unpack(fields))
  for i = 1, fences do
    if (stored[i] or '') ~= ARGV[3 * i] then
      return 0
    end
    if ARGV[3 * i + 1] ~= ARGV[3 * i] then
      advance[#advance + 1] = fields[i]
      advance[#advance + 1] = ARGV[3 * i + 1]
    end
  end
end

local operations = {}

-- field, value, …
function operations.put(key, first, last)
  for i = first, last, 1000 do
    redis.call('HSET', key, unpack(ARGV, i, math.min(i + 999, last)))
  end
end

-- field, order, value, …; the highest order wins and an equal one replaces. Orders are lower-case
-- hexadecimal of one length, which compare the same in every locale.
function operations.latest(key, first, last)
  for i = first, last, 3 do
    local order = ARGV[i + 1]
    local old = redis.call('HGET', key, ARGV[i])
    if not old or string.sub(old, 1, #order) <= order then
      redis.call('HSET', key, ARGV[i], order .. ARGV[i + 2])
    end
  end
end

-- score, member, …; the highest score of a member wins
function operations.seen(key, first, last)
  for i = first, last, 1000 do
    redis.call('ZADD', key, 'GT', unpack(ARGV, i, math.min(i + 999, last)))
  end
end

-- member, order, 1 or 0, …; like latest, and the second key is the set of those whose latest is 1
function operations.member(key, first, last, set)
  for i = first, last, 3 do
    local order = ARGV[i + 1]
    local old = redis.call('HGET', key, ARGV[i])
    if not old or string.sub(old, 1, #order) <= order then
      redis.call('HSET', key, ARGV[i], order .. ARGV[i + 2])
      if ARGV[i + 2] == '1' then
        redis.call('ZADD', set, 0, ARGV[i])
      else
        redis.call('ZREM', set, ARGV[i])
      end
    end
  end
  return 2
end

-- value
function operations.set(key, first)
  redis.call('SET', key, ARGV[first])
end

local at = 3 * fences + 2
local number = 2
while at <= #ARGV do
  local last = at + 1 + tonumber(ARGV[at + 1])
  number = number + (operations[ARGV[at]](KEYS[number], at + 2, last, KEYS[number + 1]) or 1)
  at = last + 1
end

if #advance > 0 then
  redis.call('HSET', KEYS[1], unpack(advance))
end
return 1
