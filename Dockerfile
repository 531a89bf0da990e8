FROM node:24-slim AS build
WORKDIR /newsroom
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /newsroom
COPY --from=build --chown=node:node /newsroom .
RUN mkdir -p data media && chown node:node data media
USER node
# The C library keeps what its threads have given back, each for itself: two are enough of them.
ENV MALLOC_ARENA_MAX=2
EXPOSE 3000
# `npm start` looks whether the build is current, finds that it is, and starts.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=50", "src/bin/start.ts"]
