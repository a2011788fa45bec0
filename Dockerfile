# The website with its admin panel. PostgreSQL runs beside it: see docker-compose.yml.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY . .
RUN NEXT_TELEMETRY_DISABLED=1 node node_modules/next/dist/bin/next build \
  && node scripts/precompress.ts \
  && npm prune --omit=dev --no-save --no-audit --no-fund \
  && rm -rf .next/cache

FROM node:24-slim
WORKDIR /app
ENV DATA_DIR=/data MALLOC_ARENA_MAX=2
COPY --from=build --chown=root:root /app ./
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
# Ready: the database answers, its tables are current, and changes in it are heard.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=448", "--max-semi-space-size=8", "--heap-growing-percent=25", "--disable-warning=DeprecationWarning", "src/server/main.ts"]
