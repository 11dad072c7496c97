-- What wrk sends: a body again and again, or each time with a number that makes every line of it a new one.
-- wrk ... -s load.lua URL -- body.json [first number]
-- In the body, @@ stands after each line. At its end it prints one line for run.sh.

local parts, number, request_again

local function split(text, mark)
  local found, from = {}, 1
  while true do
    local at, to = text:find(mark, from, true)
    found[#found + 1] = text:sub(from, (at or 0) - 1)
    if not at then
      return found
    end
    from = to + 1
  end
end

function init(args)
  local file = assert(io.open(args[1], "rb"))
  parts = split(file:read("*a"), "@@")
  file:close()
  number = tonumber(args[2])
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  request_again = wrk.format(nil, nil, nil, table.concat(parts))
end

function request()
  if not number then
    return request_again
  end
  number = number + 1
  return wrk.format(nil, nil, nil, table.concat(parts, string.format(" This is report %d.", number)))
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %.0f %.3f %.3f %d %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    e.connect + e.read + e.write + e.timeout + e.status, summary.requests))
end
