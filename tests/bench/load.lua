-- Asks for every address of a list in turn, and counts answers that are not 2xx. For wrk:
--   wrk -s load.lua http://127.0.0.1:PORT -- LIST
local threads = {}

function setup(thread)
  thread:set("offset", #threads)
  table.insert(threads, thread)
end

function init(args)
  addresses = {}
  for line in io.lines(args[1]) do
    table.insert(addresses, line)
  end
  -- Threads begin at different places, so that they do not all ask for the same.
  at = offset * math.floor(#addresses / 3)
  refused = 0
  wrk.headers["Accept-Encoding"] = "gzip, br"
end

function request()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at])
end

function response(status)
  if status < 200 or status > 299 then
    refused = refused + 1
  end
end

function done(summary, latency)
  local refused = 0
  for _, thread in ipairs(threads) do
    refused = refused + thread:get("refused")
  end
  local e = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"microseconds":%d,"errors":%d,"refused":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, e.connect + e.read + e.write + e.timeout, refused,
    latency:percentile(50), latency:percentile(99)
  ))
end
