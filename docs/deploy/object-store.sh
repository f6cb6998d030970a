#!/bin/sh
# Uploads dist/ to an object store: sh docs/deploy/object-store.sh s3://BUCKET
# Pages are uploaded last, because they need the other files. Nothing is deleted, because open pages still need the files of their release.
set -eu
target=$1
upload() {
  cache=$1
  shift
  aws s3 sync dist/ "$target/" --no-progress --cache-control "$cache" "$@" \
    --exclude "*.br" --exclude "*.gz" --exclude ".vite/*" --exclude "_headers"
}
upload "public, max-age=31536000, immutable" --exclude "*" --include "assets/*" --include "data/*"
upload "public, max-age=86400" --exclude "*" --include "previews/*"
# The store would send these types without a charset.
upload "no-cache" --exclude "*" --include "*.csv" --content-type "text/csv; charset=utf-8"
upload "no-cache" --exclude "*" --include "*.md" --content-type "text/markdown; charset=utf-8"
upload "no-cache" --exclude "*" --include "*.txt" --content-type "text/plain; charset=utf-8"
upload "no-cache" --exclude "assets/*" --exclude "data/*" --exclude "previews/*" \
  --exclude "*.csv" --exclude "*.md" --exclude "*.txt"
